<#--
  公文、简报共用的部分：通知、通报、督办通知单、周报都用它。一般不用改。
  版面按《党政机关公文格式》（GB/T 9704-2012）的数字排：每面22行，每行28字，三号仿宋；
  行距、页边距、页码位置由程序定，不能改；能改的是写什么、写不写。

  一份公文这样写（可有可无的写了“可省”）：

    <@公文>
    <@红头>某某镇人民政府文件</@红头>                                可省
    <@文号>某清理办〔2017〕5号</@文号>                                可省；下面自动画一条红线
    <@公文标题>关于……的通知</@公文标题>
    <@主送>各村民委员会，镇直各部门</@主送>                            可省；末尾的冒号不用写
    <@段>正文一段。</@段>
    <@一级>一、标题</@一级>   <@二级>（一）标题</@二级>   <@三级>1.标题</@三级>   <@四级>（1）标题</@四级>
    <@附件>第一个附件的名称<br/>第二个附件的名称</@附件>                可省；序号自动编，名称后面不加标点
    <@署名 日期="2017年8月19日" 盖章="是">某某镇人民政府</@署名>
    <@附注>联系人：陈某，电话：0313-1234567</@附注>                    可省；括号不用写
    <@版记 抄送="县扶贫办" 印发机关="某某镇党政办公室" 印发日期="2017年8月19日印发"/>   可省
    </@公文>

  文字里想换一行，写 <br/>。标题自己会在词与词之间分行，想自己定就在分行的地方写 <br/>。
-->

<#-- 一份公文的正文页：A4 竖。 -->
<#macro 公文>
<section format="official" orientation="portrait">
<#nested>
</section>
</#macro>

<#-- 发文机关标志，红色小标宋，能排多大排多大。名称长的自动压窄，再长分行；联合行文各占一行，中间写 <br/>。 -->
<#macro 红头>
<redflag><#nested></redflag>
</#macro>

<#-- 发文字号和它下面的红线。上行文要写签发人：<@文号 签发人="周某">…</@文号>。 -->
<#macro 文号 签发人="">
<docnumber signer="${签发人}"><#nested></docnumber>
<redrule/>
</#macro>

<#-- 没有文号的公文，红头下面自己画红线。 -->
<#macro 红线>
<redrule/>
</#macro>

<#-- 简报的报头：刊名、期号、编发单位、日期，下面自动画红线。期号可以不写。 -->
<#macro 简报头 刊名 编发单位 日期 期号="">
<bulletin>
<name>${刊名}</name>
<#if 期号?has_content><issue>${期号}</issue></#if>
<publisher>${编发单位}</publisher>
<date>${日期}</date>
</bulletin>
</#macro>

<#-- 公文的标题，二号小标宋。 -->
<#macro 公文标题>
<doctitle><#nested></doctitle>
</#macro>

<#-- 标题下面一行，三号楷体，例如统计的起止日期。 -->
<#macro 副标题>
<subtitle><#nested></subtitle>
</#macro>

<#-- 主送机关。 -->
<#macro 主送>
<addressee><#nested></addressee>
</#macro>

<#-- 正文一段。段首一句要用楷体，写 <@段><@楷>一是加强排查。</@楷>后面的话。</@段>；黑体写 <@黑>。 -->
<#macro 段>
<p><#nested></p>
</#macro>
<#macro 正文>
<p><#nested></p>
</#macro>
<#macro 楷><kai><#nested></kai></#macro>
<#macro 黑><hei><#nested></hei></#macro>

<#-- 各级标题：一级“一、”黑体，二级“（一）”楷体，三级“1.”和四级“（1）”仿宋。序号自己写。 -->
<#macro 一级>
<h1><#nested></h1>
</#macro>
<#macro 二级>
<h2><#nested></h2>
</#macro>
<#macro 三级>
<h3><#nested></h3>
</#macro>
<#macro 四级>
<h4><#nested></h4>
</#macro>

<#-- 空几行。 -->
<#macro 空行 行数=1>
<blank lines="${行数}"/>
</#macro>

<#-- 附件说明，每个附件一行，行与行之间写 <br/>。 -->
<#macro 附件>
<attachments><#nested></attachments>
</#macro>

<#-- 署名和日期。盖章写 是 就留出盖章的地方，写 否 不留。几个单位联合发文，每个一行，行与行之间写 <br/>，主办的在前。 -->
<#macro 署名 日期 盖章="否">
<signature seal="${(盖章 == '是')?then('yes', 'no')}">
<name><#nested></name>
<date>${日期}</date>
</signature>
</#macro>

<#-- 附注，写在日期下面的括号里。 -->
<#macro 附注>
<annotation><#nested></annotation>
</#macro>

<#--
  版记，排在本面的最下面；排不下就排到下一面的最下面。通知写 抄送；简报写 报、送、发。哪个不用就不写。
  有附件的，版记要在附件之后，就在最后另写一个 <@公文>，里面只写 <@版记 …/>。
-->
<#macro 版记 印发机关 印发日期 抄送="" 报="" 送="" 发="" 份数="">
<imprint>
<#if 报?has_content><to label="报">${报}</to></#if>
<#if 送?has_content><to label="送">${送}</to></#if>
<#if 发?has_content><to label="发">${发}</to></#if>
<#if 抄送?has_content><to label="抄送">${抄送}</to></#if>
<office>${印发机关}</office>
<date>${印发日期}</date>
<#if 份数?has_content><copies>${份数}</copies></#if>
</imprint>
</#macro>

<#--
  横排的附表，装订在公文里，表头朝装订边，页码接着前面排。附件号、标题可以不写。
    <@横排附表 附件号="附件1" 标题="统计表"> 表格 </@横排附表>
-->
<#macro 横排附表 附件号="" 标题="">
<section format="official" orientation="landscape">
<#if 附件号?has_content><annex>${附件号}</annex></#if>
<#if 标题?has_content><doctitle>${标题}</doctitle></#if>
<#nested>
</section>
</#macro>

<#-- 竖排的附件，另起一面。 -->
<#macro 竖排附件 附件号="" 标题="">
<section format="official" orientation="portrait">
<#if 附件号?has_content><annex>${附件号}</annex></#if>
<#if 标题?has_content><doctitle>${标题}</doctitle></#if>
<#nested>
</section>
</#macro>
