package taizhang.report.closing;

import java.util.List;
import java.util.Optional;
import taizhang.report.day.Edition;
import taizhang.report.day.EvidencePhoto;
import taizhang.report.day.LedgerRow;

/**
 * The photos of one closing.
 *
 * @param line what the ledgers say of the problem
 * @param photos those that are printed, 整改前 beside 整改后
 * @param omitted those that cannot be printed, each with why
 */
public record PhotoAnnex(LedgerRow line, List<AnnexPhoto> photos, List<String> omitted) {
    public PhotoAnnex {
        photos = List.copyOf(photos);
        omitted = List.copyOf(omitted);
    }

    static Optional<PhotoAnnex> of(int number, ClosingInHand closing, Edition edition) {
        List<EvidencePhoto> all = closing.photos(edition);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        String id = closing.standing().problem().id().text();
        List<AnnexPhoto> fit = all.stream()
                .filter(EvidencePhoto::isFit)
                .map(photo -> AnnexPhoto.of(photo, id))
                .toList();
        List<String> omitted = all.stream()
                .filter(photo -> !photo.isFit())
                .map(photo -> AnnexPhoto.of(photo, id).file() + "（" + photo.unfit() + "）")
                .toList();
        return Optional.of(new PhotoAnnex(ClosureForm.lineOf(number, closing, edition), PhotoOrder.of(fit), omitted));
    }
}
